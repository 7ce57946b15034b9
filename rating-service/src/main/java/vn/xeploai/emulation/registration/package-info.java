/** Registrations (đăng ký danh hiệu thi đua): who has registered for which title of a year, who has not, and who was late. */
package vn.xeploai.emulation.registration;
