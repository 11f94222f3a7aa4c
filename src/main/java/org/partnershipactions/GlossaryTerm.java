package org.partnershipactions;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says in one sentence which term of the field a hidden bean stands for that only one
 * other class calls; without it the bean belongs into that class.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GlossaryTerm {

	/** The sentence, with the term and a full stop. */
	String value();

}
