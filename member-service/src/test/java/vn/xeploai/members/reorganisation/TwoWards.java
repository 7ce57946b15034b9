package vn.xeploai.members.reorganisation;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.unit.Units;

/** A district of two wards, in one of which there is a cell with one member, anew for each test. */
abstract class TwoWards {
    UUID province;
    UUID district;
    UUID thoiLong;
    UUID longHung;
    UUID cell;

    @BeforeEach
    void found() {
        province = Units.aProvince();
        district = Units.aDistrict(province);
        thoiLong = Units.aWard(district);
        longHung = Units.aWard(district);
        cell = Units.aCell(longHung);
        Members.aMember(cell);
    }
}
