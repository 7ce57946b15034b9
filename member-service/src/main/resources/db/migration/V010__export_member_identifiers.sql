-- Of member: the current codes of members in other systems.
CREATE VIEW member_identifier_now AS
    SELECT member_id, system, value
    FROM member_identifier
    WHERE recorded_to IS NULL;

GRANT SELECT ON member_identifier_now TO ${service_role};
