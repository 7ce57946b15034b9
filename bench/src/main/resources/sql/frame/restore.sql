-- Puts back what strip.sql took off: keys and indexes first, foreign keys last, each of them checked against every row.
DO $$
DECLARE
    kept record;
BEGIN
    FOR kept IN SELECT step FROM bench.scaffold ORDER BY step LIKE '%FOREIGN KEY%', ord LOOP
        EXECUTE kept.step;
    END LOOP;
END
$$;
