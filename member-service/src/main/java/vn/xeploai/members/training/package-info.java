/** Training (đào tạo, bồi dưỡng): classes of courses, who attended them, and how many did. */
package vn.xeploai.members.training;
