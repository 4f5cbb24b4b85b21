package com.example.cases.libs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity. */
@Entity
public class Item {

  @Id private Long id;
  private String name;

  /** Made by the object mapper. */
  public Item() {}

  /** Makes an entity that is not stored. */
  Item(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Its key. */
  public Long getId() {
    return id;
  }

  /** Loads the entity when it is a lazy one. */
  public String getName() {
    return name;
  }
}
