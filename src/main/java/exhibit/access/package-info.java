/** Who may call: keys with roles, what each call asks for, and what was done by whom. Off on a loopback address unless it is set otherwise. */
package exhibit.access;
