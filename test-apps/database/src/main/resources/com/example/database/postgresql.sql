-- A local database holds these few rows in memory. It is made to take time, as a real one does behind
-- a network and a busy disk: pg_sleep(0.001) takes some 2 ms, and half of one region's 30 rows need
-- it, so that a total takes some 30 ms.
DROP VIEW IF EXISTS sales_by_region;
DROP TABLE IF EXISTS sales;

CREATE TABLE sales (id INT PRIMARY KEY, region VARCHAR(10) NOT NULL, amount INT NOT NULL);

INSERT INTO sales
SELECT x, CASE MOD(x, 4) WHEN 0 THEN 'north' WHEN 1 THEN 'east' WHEN 2 THEN 'south' ELSE 'west' END, x
FROM generate_series(1, 120) AS x;

CREATE INDEX sales_region ON sales (region);

CREATE VIEW sales_by_region AS
SELECT region, SUM(CASE WHEN id % 8 < 4 OR pg_sleep(0.001) IS NOT NULL THEN amount END) AS total
FROM sales
GROUP BY region;
