package org.partnershipactions.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where and when the tests of a class play: a database of their own and a clock, in a
 * Spring context that they share with others. Classes that name the same scene go on from
 * where the one before them left it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface Scene {

	/** Name of the scene, which is unlike those of other scenes. */
	String value();

	/** When it begins, in London. */
	String at() default "2026-06-01T09:00";

	/** Whether the sample has lived its year until then. */
	boolean lived() default false;

}
