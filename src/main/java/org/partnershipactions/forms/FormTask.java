package org.partnershipactions.forms;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands the checked answers of a form to the use case that it is for. Stands on exactly
 * one public method for each form, {@code void decide(String key, ApproveClosure
 * answers)}: the key is that of the aggregate that the task is about, and the components
 * of the record equal the keys of the form. What the method throws comes out as it is;
 * {@link InvalidAnswers} where a rule of the domain refuses an answer.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormTask {

	/** The form, by the id of its {@code .form} file. */
	String value();

}
