-- Figures of cadres count the posts of a unit, whose holders may belong to cells of other units: a post marks its unit, and so does the
-- standing of the holder, without which it does not count.
CREATE FUNCTION mark_unit_of_post() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO unit_mark
    SELECT DISTINCT unit_id, recorded_at(TG_OP, recorded_from, recorded_to) FROM changed WHERE unit_id IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE FUNCTION mark_units_of_holder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO unit_mark
    SELECT DISTINCT post.unit_id, recorded_at(TG_OP, changed.recorded_from, changed.recorded_to)
    FROM changed
    JOIN post_now post ON post.member_id = changed.member_id
    WHERE post.unit_id IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER post_insert_mark_unit_of_post AFTER INSERT ON post
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_unit_of_post();
CREATE TRIGGER post_update_mark_unit_of_post AFTER UPDATE ON post
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_unit_of_post();
CREATE TRIGGER standing_insert_mark_units_of_holder AFTER INSERT ON standing
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_units_of_holder();
CREATE TRIGGER standing_update_mark_units_of_holder AFTER UPDATE ON standing
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mark_units_of_holder();

-- What was recorded before.
WITH held AS (
    SELECT member_id, unit_id, recorded_from, recorded_to FROM post WHERE unit_id IS NOT NULL
), present AS (
    SELECT member_id, recorded_from AS recorded_at FROM standing
    UNION
    SELECT member_id, recorded_to FROM standing WHERE recorded_to IS NOT NULL
)
INSERT INTO unit_mark
SELECT unit_id, recorded_from FROM held
UNION
SELECT unit_id, recorded_to FROM held WHERE recorded_to IS NOT NULL
UNION
SELECT held.unit_id, present.recorded_at
FROM held
JOIN present ON present.member_id = held.member_id AND known_at(held.recorded_from, held.recorded_to, present.recorded_at)
ON CONFLICT DO NOTHING;
