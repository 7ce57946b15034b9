/** Who can receive a title or an award: members and units, where they are counted in the campaign of an award year, and their locks. */
package vn.xeploai.emulation.recipient;
