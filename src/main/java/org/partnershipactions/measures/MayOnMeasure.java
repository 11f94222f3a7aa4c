package org.partnershipactions.measures;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on measures to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@measureAccess.{value}")
public @interface MayOnMeasure {

	/** The right that is needed. */
	MeasureRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum MeasureRight implements ExpressionTemplateValueProvider {

		/**
		 * For the people of the agency that owns the measure, or is asked for its
		 * reading, and the manager.
		 */
		GIVE("gives(#key)"),

		/** For the manager and the people of agencies that own measures. */
		UPLOAD("uploads()"),

		/**
		 * For the manager and the administrators of the partnership that the measure
		 * belongs to.
		 */
		MANAGE("manages(#key)"),

		/** For the manager and the administrators: what their partnership measures. */
		DEFINE("defines()");

		private final String question;

		MeasureRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
