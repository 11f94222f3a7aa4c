package org.partnershipactions.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says to what kind of thing an event, or every event inside a type, happens: the
 * {@link Belonging} of that kind knows of which partnership the thing is. An event says
 * it where it differs from the type around it; one that names a partnership need not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HappensTo {

	/**
	 * Kind of what is of no partnership, so that what happens to it is of the partnership
	 * of whoever does it.
	 */
	String THE_INSTALLATION = "installation";

	/** The kind, as {@link Belonging#kind()} gives it. */
	String value();

}
