package vn.xeploai.standalone.database;

/** How one service reaches its database: the owner migrates it, the user works in it. */
public record DatabaseAccess(String url, String owner, String ownerPassword, String user, String password) {
    @Override
    public String toString() {
        return "DatabaseAccess[" + url + ", " + owner + ", " + user + "]";
    }
}
