-- One database with the tables of both services, as a system without services would have them. Copied from the two, row by row.
CREATE EXTENSION postgres_fdw;
CREATE SCHEMA members_source;
CREATE SCHEMA ratings_source;
CREATE SERVER members_server FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname 'members', fetch_size '10000');
CREATE SERVER ratings_server FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname 'ratings', fetch_size '10000');
CREATE USER MAPPING FOR CURRENT_USER SERVER members_server OPTIONS (user '${user}', password '${password}');
CREATE USER MAPPING FOR CURRENT_USER SERVER ratings_server OPTIONS (user '${user}', password '${password}');

IMPORT FOREIGN SCHEMA public
    LIMIT TO (unit_version, unit_identifier, person_detail, membership, standing, post)
    FROM SERVER members_server INTO members_source;
IMPORT FOREIGN SCHEMA public
    LIMIT TO (campaign, campaign_unit, rating_state, submission, submission_event)
    FROM SERVER ratings_server INTO ratings_source;

CREATE TABLE unit_version AS SELECT * FROM members_source.unit_version;
CREATE TABLE unit_identifier AS SELECT * FROM members_source.unit_identifier;
CREATE TABLE person_detail AS SELECT * FROM members_source.person_detail;
CREATE TABLE membership AS SELECT * FROM members_source.membership;
CREATE TABLE standing AS SELECT * FROM members_source.standing;
CREATE TABLE post AS SELECT * FROM members_source.post;
CREATE TABLE campaign AS SELECT * FROM ratings_source.campaign;
CREATE TABLE campaign_unit AS SELECT * FROM ratings_source.campaign_unit;
CREATE TABLE rating_state AS SELECT * FROM ratings_source.rating_state;
CREATE TABLE submission AS SELECT * FROM ratings_source.submission;
CREATE TABLE submission_event AS SELECT * FROM ratings_source.submission_event;

DROP EXTENSION postgres_fdw CASCADE;
DROP SCHEMA members_source, ratings_source CASCADE;
