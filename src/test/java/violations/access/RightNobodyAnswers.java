package violations.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.ExpressionTemplateValueProvider;
import org.springframework.stereotype.Service;

/** Breaks the rule that somebody answers whatever an access annotation asks. */
@Service
public class RightNobodyAnswers {

	@MayOnNothing(MayOnNothing.SampleRight.VANISH)
	public void unanswered(String key) {
	}

	/** Names its case so that the annotation does not find it. */
	@MayOnNothing(MayOnNothing.SampleRight.SEE)
	public void misnamed(String number) {
	}

	@MayOnNothing(MayOnNothing.SampleRight.SEE)
	public void answered(String key) {
	}

	@Target(ElementType.METHOD)
	@Retention(RetentionPolicy.RUNTIME)
	@PreAuthorize("@caseAccess.{value}")
	public @interface MayOnNothing {

		/** The right that is needed. */
		SampleRight value();

		/** What the sample asks. */
		public enum SampleRight implements ExpressionTemplateValueProvider {

			/** Is answered. */
			SEE("sees(#key)"),

			/** Is answered by nobody. */
			VANISH("vanishes(#key)");

			private final String question;

			SampleRight(String question) {
				this.question = question;
			}

			@Override
			public String getExpressionTemplateValue() {
				return this.question;
			}

		}

	}

}
