package vn.xeploai.members.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.platform.yaml.YamlFile;

class CataloguesTest {
    private static final String TEXT =
            """
            categories:
              - {code: CADRE, label: {vi: Cán bộ, en: Cadre}}
              - {code: CIVIL_SERVANT, label: {vi: Công chức, en: Civil servant}}
              - {code: PUBLIC_EMPLOYEE, label: {vi: Viên chức, en: Public employee}}
              - {code: PART_TIME, label: {vi: Không chuyên trách, en: Part-time}}
            offices:
              - {code: AREA_HEAD, side: MASS_ORGANISATION, category: PART_TIME, label: {vi: Trưởng khu, en: Head}}
            qualificationKinds:
              - code: EDUCATION
                label: {vi: Chuyên môn, en: Education}
                levels:
                  - {code: COLLEGE, label: {vi: Cao đẳng, en: College}}
                  - {code: UNIVERSITY, label: {vi: Đại học, en: University}}
            courses:
              - {code: MASTER, duration: LONG, label: {vi: Cao học, en: Master}}
            standards:
              - offices: [AREA_HEAD]
                minimum: [{kind: EDUCATION, level: COLLEGE}]
                legalBasis: QĐ 1
                certainty: DOUBTFUL
                fromYear: 2015
            fields:
              - {code: ECONOMY, label: {vi: Kinh tế, en: Economy}}
            staffGroups:
              - {code: STAFF, categories: [CADRE, CIVIL_SERVANT, PUBLIC_EMPLOYEE, PART_TIME], label: {vi: Biên chế, en: Staff}}
            concurrentOffices:
              - {code: BOTH, offices: [AREA_HEAD, AREA_HEAD], unitTypes: [RESIDENTIAL], label: {vi: Kiêm nhiệm, en: Both}}
            """;

    @Test
    void levelsAreInAscendingOrder() throws IOException {
        var education =
                new Catalogues().current().qualificationKind("EDUCATION").orElseThrow();

        assertTrue(education.rank("UNIVERSITY").orElseThrow()
                > education.rank("COLLEGE").orElseThrow());
        assertEquals(Optional.empty(), education.rank("ADVANCED"));
        assertEquals(
                List.of("ELEMENTARY", "INTERMEDIATE", "COLLEGE", "UNIVERSITY", "MASTER", "DOCTOR"),
                education.levelCodes());
    }

    @Test
    void theHeadOfAnAreaIsPartTimeAndTheSecretaryOfACellIsWhatThePostSays() throws IOException {
        var catalogue = new Catalogues().current();

        assertEquals(
                PostCategory.PART_TIME,
                catalogue.office("AREA_HEAD").orElseThrow().category());
        assertEquals(null, catalogue.office("CELL_SECRETARY").orElseThrow().category());
        assertEquals(Optional.empty(), catalogue.office("TRUONG_KHU"));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITTEE_SECRETARY, 2018, EDUCATION UNIVERSITY, POLITICAL_THEORY INTERMEDIATE",
        "COMMITTEE_SECRETARY, 2014, '', ''",
        "AREA_HEAD, 2018, '', ''"
    })
    void standardsOfAnOfficeHoldInTheirYears(String office, int year, String first, String second) throws IOException {
        var minimum = new Catalogues()
                .current().minimum(office, year).stream()
                        .map(one -> one.kind() + " " + one.level())
                        .toList();

        assertEquals(Stream.of(first, second).filter(one -> !one.isEmpty()).toList(), minimum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code: CADRE | code: CADRES | 2: categories[0].code",
                "code: CADRE | code: PART_TIME | 5: categories[3] repeats PART_TIME",
                "- {code: CADRE, label: {vi: Cán bộ, en: Cadre}} | # none | 1: categories has no CADRE",
                "side: MASS_ORGANISATION, | '' | 7: offices[0].side is missing",
                "{vi: Trưởng khu, en: Head} | {vi: Trưởng khu} | 7: offices[0].label.en is missing",
                "code: UNIVERSITY | code: COLLEGE | 13: qualificationKinds[0].levels[1] repeats COLLEGE",
                "duration: LONG, | '' | 15: courses[0].duration is missing",
                "offices: [AREA_HEAD] | offices: [AREA_CHIEF] | 17: standards[0].offices[0] names no office: AREA_CHIEF",
                "level: COLLEGE} | level: MASTER} | 18: standards[0].minimum[0] names no level: EDUCATION MASTER",
                "legalBasis: QĐ 1 | toYear: 2014 | 17: standards[0].legalBasis is missing",
                "en: Economy | en: ' ' | 23: fields[0].label.en is missing",
                "PUBLIC_EMPLOYEE, PART_TIME] | PUBLIC_EMPLOYEE] | 24: staffGroups has no PART_TIME",
                "[CADRE, CIVIL_SERVANT, | [CADRE, CADRE, | 25: staffGroups[0].categories[1] repeats CADRE",
                "offices: [AREA_HEAD, AREA_HEAD] | offices: [AREA_HEAD] | 27: concurrentOffices[0].offices names fewer than two",
                "unitTypes: [RESIDENTIAL] | unitTypes: [] | 27: concurrentOffices[0].unitTypes is missing",
                "levels: | grades: | qualificationKinds[0].grades",
            })
    void aMistakeIsReportedWithItsLine(String right, String wrong, String fault) {
        Catalogues.parse(TEXT);

        var refused = assertThrows(YamlFile.FileFault.class, () -> Catalogues.parse(TEXT.replace(right, wrong)));

        assertTrue(refused.getMessage().contains(fault), refused.getMessage());
    }
}
