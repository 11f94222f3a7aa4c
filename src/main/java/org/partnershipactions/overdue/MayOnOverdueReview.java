package org.partnershipactions.overdue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on late work to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@overdueAccess.{value}")
@interface MayOnOverdueReview {

	/** The right that is needed. */
	OverdueRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum OverdueRight implements ExpressionTemplateValueProvider {

		/** For those who see the whole partnership: managers, the board and auditors. */
		SEE("sees()"),

		/** For whoever may work the late agency's queue. */
		EXPLAIN("explains(#key)"),

		/** For the manager, or the board once the work reached it. */
		DECIDE("decides(#key)");

		private final String question;

		OverdueRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
