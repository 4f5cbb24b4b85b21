-- An embedded database answers from memory. This one takes a millisecond a row, as a real one does
-- behind a network and a busy disk: a total over one region's 30 rows takes some 30 ms.
CREATE ALIAS read_from_disk FOR 'java.lang.Thread.sleep(long)';

CREATE TABLE sales (id INT PRIMARY KEY, region VARCHAR(10) NOT NULL, amount INT NOT NULL);

INSERT INTO sales
SELECT x, CASE MOD(x, 4) WHEN 0 THEN 'north' WHEN 1 THEN 'east' WHEN 2 THEN 'south' ELSE 'west' END, x
FROM SYSTEM_RANGE(1, 120);

CREATE INDEX sales_region ON sales (region);

CREATE VIEW sales_by_region AS
SELECT region, SUM(CASE WHEN read_from_disk(1) IS NULL THEN amount END) AS total
FROM sales
GROUP BY region;
