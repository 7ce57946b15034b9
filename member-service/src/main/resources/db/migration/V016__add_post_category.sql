-- The category of a post (cán bộ, công chức, viên chức, không chuyên trách) and the office that it names; null where none is recorded.
ALTER TABLE post ADD COLUMN category text, ADD COLUMN office text;
ALTER TABLE post ADD CONSTRAINT post_category_check CHECK (category IN ('CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'PART_TIME'));

DROP FUNCTION post_known_at(date, timestamptz);
CREATE FUNCTION post_known_at(on_day date, at timestamptz)
    RETURNS TABLE (id uuid, member_id uuid, unit_id uuid, side text, title text, leader boolean, category text, office text,
                   valid_from date, valid_to date)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT post.id, post.member_id, post.unit_id, post.side, post.title, post.leader, post.category, post.office, post.valid_from,
           post.valid_to
    FROM post
    WHERE valid_on(post.valid_from, post.valid_to, on_day) AND known_at(post.recorded_from, post.recorded_to, at)
$$;
