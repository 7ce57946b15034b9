package vn.xeploai.gateway.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COMMUNE_COMMITTEE, WARD, WARD",
                "COMMUNE_COMMITTEE, COMMUNE, COMMUNE",
                "COMMUNE_COMMITTEE, TOWNSHIP, TOWNSHIP",
                "COMMUNE_COMMITTEE, SPECIAL_ZONE, SPECIAL_ZONE",
                "COMMUNE_COMMITTEE, -, OTHER",
                "DISTRICT_COMMITTEE, URBAN_DISTRICT, DISTRICT",
                "DISTRICT_COMMITTEE, -, DISTRICT",
                "GRASSROOTS_CELL, SCHOOL, SCHOOL",
                "GRASSROOTS_CELL, POLICE, POLICE",
                "AGENCY_COMMITTEE, -, AGENCY",
                "PROVINCE_COMMITTEE, CITY, PROVINCE",
                "CELL, RESIDENTIAL, OTHER",
                "CELL, A_LATER_ONE, OTHER",
                "-, -, OTHER",
            })
    void followsFromKindAndType(String kind, String type, Block block) {
        assertEquals(block, Block.of(kind, type));
    }
}
