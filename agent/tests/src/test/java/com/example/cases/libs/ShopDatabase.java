package com.example.cases.libs;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** An embedded database, and an application context over it. */
@Configuration
@EnableJpaRepositories
@EnableTransactionManagement
public class ShopDatabase {

  static final String URL = "jdbc:h2:mem:libs;DB_CLOSE_DELAY=-1";

  private static final AnnotationConfigApplicationContext CONTEXT = start();

  private static AnnotationConfigApplicationContext start() {
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE item(id BIGINT PRIMARY KEY, name VARCHAR(100))");
      statement.execute("INSERT INTO item SELECT x, 'n' || x FROM SYSTEM_RANGE(1, 100)");
      return new AnnotationConfigApplicationContext(ShopDatabase.class);
    } catch (SQLException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static <T> T bean(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  static Connection connection() throws SQLException {
    return bean(DataSource.class).getConnection();
  }

  /** A pool of two connections whose requests time out soon. */
  static HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(URL);
    config.setMaximumPoolSize(2);
    config.setConnectionTimeout(300);
    return new HikariDataSource(config);
  }

  /** The data source of the context, with a connection for each case. */
  @Bean
  public DataSource dataSource() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(URL);
    config.setMaximumPoolSize(40);
    return new HikariDataSource(config);
  }

  /** The factory of the object mapper. */
  @Bean
  public LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
    LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
    factory.setDataSource(dataSource);
    factory.setPackagesToScan("com.example.cases.libs");
    factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
    return factory;
  }

  /** The transactions of the object mapper. */
  @Bean
  public PlatformTransactionManager transactionManager(EntityManagerFactory factory) {
    return new JpaTransactionManager(factory);
  }
}
