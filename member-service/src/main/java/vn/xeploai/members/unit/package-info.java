/**
 * The register of units (tổ chức đảng): their versions, codes and tree on a day as recorded at an instant. Other features read by {@link
 * vn.xeploai.members.unit.UnitRegister}, and decisions on the structure are recorded through {@link vn.xeploai.members.unit.UnitChanges}.
 */
package vn.xeploai.members.unit;
