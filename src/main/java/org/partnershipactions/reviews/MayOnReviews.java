package org.partnershipactions.reviews;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/**
 * Says what somebody must be allowed on a quarter, on one of its returns, on a task
 * group's review or on what follows it up to do this.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@{value}")
public @interface MayOnReviews {

	/** The right that is needed. */
	ReviewsRight value();

	/** What can be allowed, and which access class is asked for it and how. */
	enum ReviewsRight implements ExpressionTemplateValueProvider {

		/** On a quarter, for the manager of the partnership that it belongs to. */
		COMPILE("quarterAccess.compiles(#key)"),

		/** On a quarter, for the board of that partnership. */
		SIGN("quarterAccess.signs(#key)"),

		/** On a quarter, for the manager and the board of that partnership. */
		PUBLISH("quarterAccess.publishes(#key)"),

		/** On a return, for whoever works for the agency that owes it. */
		GIVE_RETURN("returnAccess.gives(#key)"),

		/**
		 * On a task group, for its lead and agencies, managers, the board and auditors.
		 */
		SEE_GROUP("groupReviewAccess.seesGroup(#group)"),

		/** On a task group, for whoever leads it. */
		CALL("groupReviewAccess.calls(#group)"),

		/** On a review, for whoever may see the task group whose review it is. */
		SEE("groupReviewAccess.sees(#key)"),

		/** On a review, for the group's lead and agencies and the manager. */
		TAKE_PART("groupReviewAccess.takesPart(#key)"),

		/** On a review, for whoever leads the task group whose review it is. */
		LEAD("groupReviewAccess.leads(#key)"),

		/** On a follow-up, for whoever owes it. */
		ANSWER("followUpAccess.answers(#key)");

		private final String question;

		ReviewsRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
