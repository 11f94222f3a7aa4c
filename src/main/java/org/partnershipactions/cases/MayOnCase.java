package org.partnershipactions.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;

/** Says what somebody must be allowed on a case to do this. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("@caseAccess.{value}")
public @interface MayOnCase {

	/** The right that is needed. */
	CaseRight value();

	/** What can be allowed, and how the access class is asked for it. */
	enum CaseRight implements ExpressionTemplateValueProvider {

		/** For whoever may see the case. */
		SEE("sees(#key)"),

		/** For the lead officers of the case. */
		WORK("works(#key)"),

		/** For its lead officers, the lead of its task group and the manager. */
		RUN("runs(#key)"),

		/** For the lead of the task group that the case belongs to. */
		LEAD("leads(#key)"),

		/** For whoever looks it over: task-group lead or coordinator, by its risk. */
		SUPERVISE("supervises(#key)"),

		/** For whoever decides on its closure. */
		APPROVE_CLOSURE("approves(#key)"),

		/** For the manager of the partnership that it belongs to. */
		MANAGE("manages(#key)");

		private final String question;

		CaseRight(String question) {
			this.question = question;
		}

		@Override
		public String getExpressionTemplateValue() {
			return this.question;
		}

	}

}
