package org.partnershipactions.reviews.returns;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.LinkSecret;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.workflow.TriesAgain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.GIVE_RETURN;
import static org.partnershipactions.security.AllowedTo.Audience.LINK_HOLDERS;

/**
 * One return for whoever has its link, without signing in. The link acts for whoever made
 * it, is signed, works once and ends with the deadline; off where nothing is set.
 */
@Service
@Transactional
public class ReturnLinks {

	private final ProgressReturns returns;

	private final FormHandlers forms;

	private final ReturnBriefing briefing;

	private final ReturnSchedule schedule;

	private final Seal seal;

	private final ReturnSettings settings;

	ReturnLinks(ProgressReturns returns, FormHandlers forms, ReturnBriefing briefing, ReturnSchedule schedule,
			Seal seal, ReturnSettings settings) {
		this.returns = returns;
		this.forms = forms;
		this.briefing = briefing;
		this.schedule = schedule;
		this.seal = seal;
		this.settings = settings;
	}

	/**
	 * The return for which a link is to be made; {@link NotFound} where links are off.
	 */
	@MayOnReviews(GIVE_RETURN)
	@Transactional(readOnly = true)
	public ReturnView of(String key) {
		this.settings.mustAllowLinks();
		return this.returns.withKey(key).view();
	}

	/**
	 * Makes a link and gives its path, which is shown once and not kept; a link that was
	 * made before does not work any more.
	 */
	@MayOnReviews(GIVE_RETURN)
	public String make(String key) {
		this.settings.mustAllowLinks();
		LinkSecret secret = LinkSecret.fresh();
		this.returns
			.save(this.returns.withKey(key).link(signature(secret.text()), Actor.username(), this.schedule.today()));
		return "/return/" + secret.text();
	}

	/** What is behind a link; {@link NotFound} where there is nothing. */
	@AllowedTo(LINK_HOLDERS)
	@Transactional(readOnly = true)
	public LinkedReturn open(String secret) {
		ProgressReturn asked = find(secret);
		return onBehalf(asked, () -> new LinkedReturn(asked.view(), this.forms.view("GiveProgress", asked.key()),
				this.briefing.shared(asked)));
	}

	/**
	 * Takes the return, once.
	 * @throws org.partnershipactions.workflow.StepNotOpen where it was given already or
	 * the deadline has passed
	 * @throws org.partnershipactions.forms.InvalidAnswers where the form refuses an
	 * answer
	 */
	@AllowedTo(LINK_HOLDERS)
	@TriesAgain
	public void give(String secret, Map<String, Object> typed) {
		ProgressReturn asked = find(secret);
		asked.mustBeOpenOn(this.schedule.today());
		onBehalf(asked, () -> {
			this.forms.submit("GiveProgress", asked.key(), typed);
			return this.returns.save(asked.byLink());
		});
	}

	private static <T> T onBehalf(ProgressReturn asked, Supplier<T> work) {
		return OnBehalf.of(asked.link().orElseThrow().madeBy(), asked.asked().partnership(), work);
	}

	private ProgressReturn find(String secret) {
		this.settings.mustAllowLinks();
		return this.returns.behind(List.of(signature(secret), this.seal.blindIndexOfOld(signed(secret))))
			.orElseThrow(() -> new NotFound("link"));
	}

	/**
	 * Signed with the key of the installation: whoever reads the table can neither guess
	 * a secret nor make one that fits.
	 */
	private String signature(String secret) {
		return this.seal.blindIndex(signed(secret));
	}

	private static String signed(String secret) {
		return "progress-return:" + new LinkSecret(secret).hash();
	}

}
