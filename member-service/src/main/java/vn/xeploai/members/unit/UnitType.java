package vn.xeploai.members.unit;

/** The kind of place or body to which a unit belongs; reports group rows by it. */
public enum UnitType {
    /** Cả nước. */
    COUNTRY,
    /** Tỉnh. */
    PROVINCE,
    /** Thành phố, of either level. */
    CITY,
    /** Quận. */
    URBAN_DISTRICT,
    /** Huyện. */
    RURAL_DISTRICT,
    /** Thị xã. */
    TOWN,
    /** Phường. */
    WARD,
    /** Xã. */
    COMMUNE,
    /** Thị trấn. */
    TOWNSHIP,
    /** Đặc khu. */
    SPECIAL_ZONE,
    /** Khu vực, khu phố, tổ dân phố, khu, thôn, ấp. */
    RESIDENTIAL,
    /** Cơ quan. */
    AGENCY,
    /** Trường học. */
    SCHOOL,
    /** Trạm y tế. */
    HEALTH_STATION,
    /** Quân sự. */
    MILITARY,
    /** Công an. */
    POLICE,
    /** Doanh nghiệp. */
    ENTERPRISE,
    OTHER
}
