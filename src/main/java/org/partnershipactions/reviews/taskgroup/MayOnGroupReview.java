package org.partnershipactions.reviews.taskgroup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on a task group's reviews to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@groupReviewAccess.{value}")
@interface MayOnGroupReview {

	/** The right that is needed. */
	GroupReviewRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum GroupReviewRight implements ExpressionTemplateValueProvider {

		/** For the group's lead and agencies, managers, the board and auditors. */
		SEE_GROUP("seesGroup(#group)"),

		/** For whoever leads the task group. */
		CALL("calls(#group)"),

		/** For whoever may see the task group whose review it is. */
		SEE("sees(#key)"),

		/** For the group's lead and agencies and the manager. */
		TAKE_PART("takesPart(#key)"),

		/** For whoever leads the task group whose review it is. */
		LEAD("leads(#key)");

		private final String question;

		GroupReviewRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
