package org.partnershipactions.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on reports to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@reportAccess.{value}")
public @interface MayOnReport {

	/** The right that is needed. */
	ReportRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum ReportRight implements ExpressionTemplateValueProvider {

		/**
		 * For officers who take reports from others: of Daily Tasking or of any agency.
		 */
		TAKE("takes()"),

		/** For those who run Daily Tasking, and the partnership's manager. */
		TRIAGE("triages()"),

		/**
		 * For those who run Daily Tasking of the partnership that the report belongs to,
		 * and its manager; others find nothing.
		 */
		DECIDE("triages(#key)"),

		/**
		 * For the same, and for the lead officers in their place where the report belongs
		 * to a restricted case.
		 */
		TELL("tells(#key)");

		private final String question;

		ReportRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
