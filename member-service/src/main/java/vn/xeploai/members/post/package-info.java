/** Posts (chức vụ) that members hold in the Party, the State and mass organisations. */
package vn.xeploai.members.post;
