package vn.xeploai.emulation.title;

/** Who or what can be awarded. */
public enum TitleObject {
    /** Cá nhân. */
    PERSON,
    /** Tập thể. */
    COLLECTIVE,
    /** Tổ chức đảng. */
    PARTY_UNIT,
    /** Địa bàn: xã, phường, đặc khu; thôn, tổ dân phố. */
    PLACE
}
