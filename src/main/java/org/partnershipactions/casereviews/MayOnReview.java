package org.partnershipactions.casereviews;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on case reviews to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@caseReviewAccess.{value}")
public @interface MayOnReview {

	/** The right that is needed. */
	ReviewRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum ReviewRight implements ExpressionTemplateValueProvider {

		/** For officers of any agency, who may enter an application for somebody. */
		TAKE("takes()"),

		/** For the single point of contact of the body applied to, and the manager. */
		RUN("runs(#key)"),

		/** For whoever answers for the body that is asked. */
		SHARE("shares(#key)"),

		/** For the manager of the partnership that the review belongs to. */
		MANAGE("manages(#key)");

		private final String question;

		ReviewRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
