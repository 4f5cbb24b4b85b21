package com.example.cases.libs;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Libraries over JDBC. */
public final class DataCalls {

  private DataCalls() {}

  private static EntityManager entities() {
    return ShopDatabase.bean(EntityManagerFactory.class).createEntityManager();
  }

  @LibraryCall(value = "com.example.cases.libs.ItemRepository.findById", category = "jdbc")
  static PreparedCall repositoryInherited() {
    ItemRepository repository = ShopDatabase.bean(ItemRepository.class);
    return () -> repository.findById(1L);
  }

  @LibraryCall(value = "com.example.cases.libs.ItemRepository.findByName", category = "jdbc")
  static PreparedCall repositoryQuery() {
    ItemRepository repository = ShopDatabase.bean(ItemRepository.class);
    return () -> repository.findByName("n1");
  }

  @LibraryCall(value = "com.example.cases.libs.ItemRepository.save", category = "jdbc")
  static PreparedCall repositorySave() {
    ItemRepository repository = ShopDatabase.bean(ItemRepository.class);
    return () -> repository.save(new Item(77L, "saved"));
  }

  @LibraryCall(value = "jakarta.persistence.EntityManager.find", category = "jdbc")
  static PreparedCall entityFind() {
    EntityManager entities = entities();
    return () -> entities.find(Item.class, 1L);
  }

  @LibraryCall(value = "jakarta.persistence.TypedQuery.getResultList", category = "jdbc")
  static PreparedCall entityQuery() {
    TypedQuery<Item> query = entities().createQuery("from Item", Item.class);
    return () -> query.getResultList();
  }

  @LibraryCall(value = "com.example.cases.libs.Item.getName", category = "jdbc")
  static PreparedCall lazyEntity() {
    Item lazy = entities().getReference(Item.class, 7L);
    return () -> lazy.getName();
  }

  @LibraryCall(value = "com.example.cases.libs.ItemMapper.nameOf", category = "jdbc")
  static PreparedCall mapper() {
    Environment environment =
        new Environment("test", new JdbcTransactionFactory(), ShopDatabase.pool());
    Configuration configuration = new Configuration(environment);
    configuration.addMapper(ItemMapper.class);
    ItemMapper mapper =
        new SqlSessionFactoryBuilder()
            .build(configuration)
            .openSession()
            .getMapper(ItemMapper.class);
    return () -> mapper.nameOf(1);
  }

  @LibraryCall(value = "org.jooq.ResultQuery.fetch", category = "jdbc")
  static PreparedCall jooqQuery() {
    DSLContext context = DSL.using(ShopDatabase.pool(), SQLDialect.H2);
    var query = context.select(DSL.field("name")).from("item");
    return () -> query.fetch();
  }

  @LibraryCall(
      value = "org.springframework.jdbc.core.JdbcTemplate.queryForObject",
      category = "jdbc")
  static PreparedCall template() {
    JdbcTemplate template = new JdbcTemplate(ShopDatabase.pool());
    return () -> template.queryForObject("SELECT COUNT(*) FROM item", Integer.class);
  }

  @LibraryCall(
      value = "org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec.list",
      category = "jdbc")
  static PreparedCall client() {
    var query =
        JdbcClient.create(ShopDatabase.pool())
            .sql("SELECT name FROM item WHERE id = ?")
            .param(1)
            .query(String.class);
    return () -> query.list();
  }

  @LibraryCall(
      value = "org.springframework.transaction.support.TransactionTemplate.execute",
      category = "jdbc")
  static PreparedCall transaction() {
    TransactionTemplate template =
        new TransactionTemplate(new JdbcTransactionManager(ShopDatabase.pool()));
    return () -> template.execute(status -> "nothing");
  }
}
