/**
 * Reorganisations (sắp xếp, tổ chức lại): dated decisions that merge, divide, move, rename, recode or end many units at once. A decision is
 * drafted and checked in plain Java, and then recorded, for all its units at once, through the packages that own the tables.
 */
package vn.xeploai.members.reorganisation;
