package org.partnershipactions.partners.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.partners.people.OwnDetails;
import org.partnershipactions.partners.people.OwnDetails.NameAndAddress;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.accounts.AccountSessions;
import org.partnershipactions.security.accounts.PasswordChanging;
import org.partnershipactions.security.accounts.RecentProof;
import org.partnershipactions.security.tokens.TokenIssuing;
import org.partnershipactions.security.tokens.TokenIssuing.NewToken;
import org.partnershipactions.security.tokens.TokenScope;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which everybody looks after their own account. */
@Controller
@RequestMapping("/account")
class AccountController {

	private static final String NOTICE = "notice";

	private static final String ACCOUNT = "/account";

	private static final NewToken NOTHING_TYPED = new NewToken("", List.of(), "");

	private final OwnDetails details;

	private final PasswordChanging passwords;

	private final AccountSessions sessions;

	private final TokenIssuing tokens;

	private final Clock clock;

	AccountController(OwnDetails details, PasswordChanging passwords, AccountSessions sessions, TokenIssuing tokens,
			Clock clock) {
		this.details = details;
		this.passwords = passwords;
		this.sessions = sessions;
		this.tokens = tokens;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(HttpSession session) {
		return page(session, this.details.read());
	}

	@PostMapping
	ModelAndView change(HttpSession session, NameAndAddress entered, String presentPassword,
			RedirectAttributes notices) {
		return Saving.or(() -> page(session, entered), () -> {
			this.details.change(entered, presentPassword, isProven(session));
			notices.addFlashAttribute(NOTICE, "Your name and address are saved.");
		}, ACCOUNT);
	}

	@GetMapping("/password")
	ModelAndView password() {
		return new ModelAndView("partners/account-password");
	}

	@PostMapping("/password")
	ModelAndView changePassword(HttpSession session, PasswordForm form, RedirectAttributes notices) {
		return Saving.or(this::password, () -> {
			form.check();
			this.passwords.change(form.presentPassword(), form.password());
			this.sessions.endOthers(session.getId());
			notices.addFlashAttribute(NOTICE, "Your new password holds from now on. You are signed out elsewhere.");
		}, "/sign-in/next");
	}

	@PostMapping("/sessions/end")
	String endOthers(HttpSession session, RedirectAttributes notices) {
		this.sessions.endOthers(session.getId());
		notices.addFlashAttribute(NOTICE, "You are signed out everywhere but here.");
		return "redirect:" + ACCOUNT;
	}

	@GetMapping("/tokens")
	ModelAndView tokens(HttpSession session) {
		Optional<KeptAnswers> kept = isProven(session) ? KeptAnswers.take(session, "/account/tokens")
				: Optional.empty();
		return tokens(kept.map(AccountController::typed).orElse(NOTHING_TYPED), session);
	}

	/** The token stands on the page that answers, and nowhere after it. */
	@SentOnce
	@PostMapping("/tokens")
	ModelAndView issue(NewToken asked, HttpSession session) {
		return Saving.showing(() -> tokens(asked, session), () -> {
			String fresh = this.tokens.issue(asked).token();
			return tokens(NOTHING_TYPED, session).addObject("fresh", fresh);
		});
	}

	@PostMapping("/tokens/{id}/revocation")
	String revoke(@PathVariable String id, RedirectAttributes notices) {
		this.tokens.revoke(id);
		notices.addFlashAttribute(NOTICE, "The token is taken back and opens nothing any more.");
		return "redirect:" + ACCOUNT + "/tokens";
	}

	private ModelAndView page(HttpSession session, NameAndAddress entered) {
		return new ModelAndView("partners/account").addObject("entered", entered)
			.addObject("proven", isProven(session))
			.addObject("password", this.passwords.hasOne())
			.addObject("sessions", this.sessions.own(session.getId()))
			.addObject("zone", this.clock.getZone());
	}

	private static boolean isProven(HttpSession session) {
		return RecentProof.isGiven(session, Actor.username());
	}

	private static NewToken typed(KeptAnswers kept) {
		return new NewToken(first(kept, "name"), kept.parameters().getOrDefault("scopes", List.of()),
				first(kept, "expires"));
	}

	private static String first(KeptAnswers kept, String field) {
		return kept.parameters().getOrDefault(field, List.of("")).get(0);
	}

	private ModelAndView tokens(NewToken typed, HttpSession session) {
		return new ModelAndView("partners/account-tokens").addObject("typed", typed)
			.addObject("proven", isProven(session))
			.addObject("tokens", this.tokens.own())
			.addObject("scopes", TokenScope.values())
			.addObject("now", this.clock.instant())
			.addObject("zone", this.clock.getZone());
	}

	/**
	 * A new password as it is typed.
	 *
	 * @param presentPassword the present one
	 * @param password the new one
	 * @param passwordAgain the new one once more
	 */
	record PasswordForm(String presentPassword, String password, String passwordAgain) {

		void check() {
			if (!Objects.equals(this.password, this.passwordAgain)) {
				throw new WrongEntry("passwordAgain", "Type the same new password twice");
			}
		}

	}

}
