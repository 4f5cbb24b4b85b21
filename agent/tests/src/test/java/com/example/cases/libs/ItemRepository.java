package com.example.cases.libs;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Spring Data makes a proxy of it. */
interface ItemRepository extends JpaRepository<Item, Long> {

  List<Item> findByName(String name);
}
