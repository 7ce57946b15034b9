package vn.xeploai.members.code;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import vn.xeploai.platform.code.Code;
import vn.xeploai.platform.code.CodeMatch;

/** What codes name, as recorded now. Codes are asked for by their places in a list, from 1. */
interface CodeSql {
    String ASKED =
            """
            FROM unnest(:systems::text[], :values::text[], :days::date[]) WITH ORDINALITY AS asked(system, value, day, at)
            """;

    /** Codes as parallel arrays. */
    record Columns(String[] systems, String[] values, String[] days) {
        static Columns of(List<Code> codes) {
            return new Columns(
                    codes.stream().map(Code::system).toArray(String[]::new),
                    codes.stream().map(Code::value).toArray(String[]::new),
                    codes.stream().map(code -> code.on().toString()).toArray(String[]::new));
        }
    }

    record Named(int at, UUID id) {}

    record Period(int at, UUID id, String name, LocalDate validFrom, LocalDate validTo) {
        CodeMatch.Candidate candidate() {
            return new CodeMatch.Candidate(id, name, validFrom, validTo);
        }
    }

    @SqlQuery(
            "SELECT asked.at, named.unit_id AS id\n" + ASKED
                    + """
            JOIN unit_identifier_now named ON named.system = asked.system AND named.value = asked.value
             AND valid_on(named.valid_from, named.valid_to, asked.day)
            """)
    List<Named> units(@BindMethods Columns codes);

    @SqlQuery(
            "SELECT asked.at, named.member_id AS id\n" + ASKED
                    + """
            JOIN member_identifier_now named ON named.system = asked.system AND named.value = asked.value
            """)
    List<Named> members(@BindMethods Columns codes);

    /** The days on which each code names a unit, with the name of the unit at the end of these days. */
    @SqlQuery(
            "SELECT asked.at, named.unit_id AS id, unit.name, named.valid_from, named.valid_to\n" + ASKED
                    + """
            JOIN unit_identifier_now named ON named.system = asked.system AND named.value = asked.value
            JOIN LATERAL (
                SELECT version.name
                FROM unit_now version
                WHERE version.unit_id = named.unit_id AND (named.valid_to IS NULL OR version.valid_from < named.valid_to)
                ORDER BY version.valid_from DESC
                LIMIT 1
            ) unit ON true
            ORDER BY asked.at, named.valid_from
            """)
    List<Period> unitPeriods(@BindMethods Columns codes);
}
