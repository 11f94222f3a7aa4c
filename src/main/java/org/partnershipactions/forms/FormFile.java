package org.partnershipactions.forms;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes a file that is handed in beside the answers of a form, at once and for itself: it
 * stays where the answers have to be put right or are kept as a draft. Stands on a public
 * method {@code void add(String key, InspectedFile file)}, which throws
 * {@link InvalidAnswers} on the key of the form's file field where it refuses the file.
 * The file is inspected before the transaction begins ({@link FileInspection}).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormFile {

	/** The form, by the id of its {@code .form} file. */
	String value();

}
