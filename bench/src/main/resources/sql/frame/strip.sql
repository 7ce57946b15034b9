-- Takes constraints, indexes and triggers off the tables, as a bulk load does, and remembers them, so that restore.sql puts back exactly these. The
-- tables around ratings stay empty; only their constraints are taken off, since their foreign keys hold those of the ratings.
CREATE SCHEMA bench;
CREATE TABLE bench.scaffold (ord integer GENERATED ALWAYS AS IDENTITY, step text NOT NULL);

DO $$
DECLARE
    kept record;
BEGIN
    FOR kept IN
        SELECT c.conrelid::regclass AS of_table, c.conname, pg_get_constraintdef(c.oid) AS definition
        FROM pg_constraint c
        WHERE c.connamespace::regnamespace::text IN ('public', 'reviews', 'emulation') AND c.contype IN ('p', 'u', 'x', 'f') AND c.conparentid = 0
          AND c.conrelid::regclass::text NOT LIKE 'flyway%'
        ORDER BY position(c.contype::text IN 'puxf')
    LOOP
        INSERT INTO bench.scaffold (step)
        VALUES (format('ALTER TABLE %s ADD CONSTRAINT %I %s', kept.of_table, kept.conname, kept.definition));
    END LOOP;

    FOR kept IN
        SELECT c.conrelid::regclass AS of_table, c.conname
        FROM pg_constraint c
        WHERE c.connamespace::regnamespace::text IN ('public', 'reviews', 'emulation') AND c.contype IN ('p', 'u', 'x', 'f') AND c.conparentid = 0
          AND c.conrelid::regclass::text NOT LIKE 'flyway%'
        ORDER BY position(c.contype::text IN 'fxup')
    LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', kept.of_table, kept.conname);
    END LOOP;

    FOR kept IN
        SELECT i.indexrelid::regclass AS name, pg_get_indexdef(i.indexrelid) AS definition
        FROM pg_index i
        JOIN pg_class c ON c.oid = i.indrelid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE 'flyway%'
        ORDER BY i.indexrelid
    LOOP
        INSERT INTO bench.scaffold (step) VALUES (kept.definition);
        EXECUTE format('DROP INDEX %s', kept.name);
    END LOOP;

    FOR kept IN
        SELECT DISTINCT t.tgrelid::regclass AS of_table
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal
    LOOP
        INSERT INTO bench.scaffold (step) VALUES (format('ALTER TABLE %s ENABLE TRIGGER USER', kept.of_table));
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', kept.of_table);
    END LOOP;
END
$$;
