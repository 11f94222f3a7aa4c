package org.partnershipactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in one sentence why a class may pass 400 lines, a method 40 lines or five
 * parameters, a constructor seven collaborators.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR })
public @interface SizeWaiver {

	/** The sentence, with its full stop. */
	String value();

}
