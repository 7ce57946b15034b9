package vn.xeploai.bench.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final String REPORT =
            """
            {"direct": null,
             "rows": [{"unit": {"id": "a", "code": "00001", "name": "Xã 1", "kind": "COMMUNE_COMMITTEE", "type": "COMMUNE"},
                       "submission": {"version": 1, "number": "02-BC", "date": "2024-12-31"}, "grade": "HTTNV", "provisionalGrade": null,
                       "members": {"total": 10, "rated": 8, "exempt": 1, "notRated": 1, "notReported": 0,
                                   "reasons": [{"reason": "EXEMPT_FROM_ACTIVITY", "count": 1}, {"reason": "ABSENT", "count": 1}],
                                   "grades": [{"code": "HTTNV", "count": 8}, {"code": "KHTNV", "count": 0}],
                                   "memo": {"headcount": 10, "probationary": 0, "officials": 2, "women": 4}},
                       "cells": {"total": 2, "grades": [{"code": "HTTNV", "count": 2}]}}]}
            """;

    @Test
    void aReportAgreesWithItself() {
        assertEquals(List.of(), of(REPORT).differencesFrom(of(REPORT)));
    }

    @Test
    void aFigureThatDiffersIsNamedWithBothValues() {
        var other = of(REPORT.replace("\"women\": 4", "\"women\": 5"));

        assertEquals(List.of("a/women: 4, but 5"), of(REPORT).differencesFrom(other));
    }

    @Test
    void aRowOrAReasonThatTheOtherSideLacksIsADifference() {
        var withoutRows = of("{\"rows\": []}");
        var otherReason = of(REPORT.replace("ABSENT", "OTHER"));

        assertEquals(of(REPORT).count(), of(REPORT).differencesFrom(withoutRows).size());
        assertEquals(
                List.of("a/absent: 1, but nothing", "a/other: nothing, but 1"),
                of(REPORT).differencesFrom(otherReason));
    }

    @Test
    void theGradeOfAUnitThatHasNotSubmittedIsItsProvisionalOne() {
        var notSubmitted = of(REPORT.replace(
                "\"grade\": \"HTTNV\", \"provisionalGrade\": null",
                "\"grade\": null, \"provisionalGrade\": \"HTTNV\""));

        assertEquals(List.of(), of(REPORT).differencesFrom(notSubmitted));
    }

    private static Figures of(String report) {
        try {
            return Figures.ofReport(new ObjectMapper().readTree(report));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
