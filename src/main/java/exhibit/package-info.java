/** The vocabulary: what flows between the rooms. Records and enums only; imports nothing but {@code java.*}. */
package exhibit;
