package org.partnershipactions.contributions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on a contribution to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@contributionAccess.{value}")
@interface MayOnContribution {

	/** The right that is needed. */
	ContributionRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum ContributionRight implements ExpressionTemplateValueProvider {

		/** For whoever may work the agency's queue for the open step. */
		ANSWER("answers(#key)"),

		/** For whoever asked, or the manager once the request was taken there. */
		DECIDE("decides(#key)");

		private final String question;

		ContributionRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
