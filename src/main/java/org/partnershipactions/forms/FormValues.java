package org.partnershipactions.forms;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives what a form shows before anybody typed: last answers, rows to fill, choices that
 * depend on the subject (under the name that the form's {@code valuesKey} gives). Stands
 * on a public method {@code Map<String, Object> values(String key)} of any bean. Only the
 * form asks it: who may have the task was asked before.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormValues {

	/** The form, by the id of its {@code .form} file. */
	String value();

}
