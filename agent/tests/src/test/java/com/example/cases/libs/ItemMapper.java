package com.example.cases.libs;

import org.apache.ibatis.annotations.Select;

/** MyBatis makes a proxy of it. */
public interface ItemMapper {

  /** Reads one value. */
  @Select("SELECT name FROM item WHERE id = #{id}")
  String nameOf(long id);
}
