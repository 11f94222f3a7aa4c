package org.partnershipactions.reviews.taskgroup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on a follow-up to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@followUpAccess.{value}")
@interface MayOnFollowUp {

	/** The right that is needed. */
	FollowUpRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum FollowUpRight implements ExpressionTemplateValueProvider {

		/** For whoever owes it. */
		ANSWER("answers(#key)");

		private final String question;

		FollowUpRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
