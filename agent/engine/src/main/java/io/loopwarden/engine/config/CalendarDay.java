package io.loopwarden.engine.config;

/**
 * A day as a number that grows with time, without {@code java.time}, whose formatter would cost
 * more classes than all of the agent's settings.
 */
final class CalendarDay {

  /** No day at all. */
  static final long NONE = -1;

  private static final long MILLIS_PER_DAY = 86_400_000L;
  private static final int[] DAYS_BEFORE_MONTH = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };

  private CalendarDay() {}

  /** Returns the UTC day of a moment in milliseconds since the epoch. */
  static long of(long millis) {
    return Math.floorDiv(millis, MILLIS_PER_DAY);
  }

  /**
   * Returns the day written as {@code YYYY-MM-DD}, from 1970 on, or {@link #NONE} when it is none.
   */
  static long parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return NONE;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    boolean exists = year >= 1970 && month >= 1 && month <= 12 && day >= 1;
    return exists && day <= length(year, month) ? daysBefore(year, month) + day - 1 : NONE;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private static int length(int year, int month) {
    int length = DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1];
    return month == 2 && isLeap(year) ? length + 1 : length;
  }

  private static long daysBefore(int year, int month) {
    long past = year - 1L;
    long leapDays = past / 4 - past / 100 + past / 400 - 477;
    long days = (year - 1970) * 365L + leapDays + DAYS_BEFORE_MONTH[month - 1];
    return month > 2 && isLeap(year) ? days + 1 : days;
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }
}
