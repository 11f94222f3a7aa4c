package org.partnershipactions.security.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.partnershipactions.security.OpenPages;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.accounts.AccountInviting;
import org.partnershipactions.security.accounts.LocalAccounts;
import org.partnershipactions.security.accounts.PasswordChanging;
import org.partnershipactions.security.accounts.SpentInvitation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Pages on which people set their password with a link or a code, and ask for a link. To
 * look at the page uses nothing up: programs that read mail follow links too.
 */
@Controller
class InvitationController implements OpenPages {

	private final AccountInviting invitations;

	private final PasswordChanging passwords;

	private final LocalAccounts local;

	private final SignInLimit limit;

	private final boolean mailIsOn;

	InvitationController(AccountInviting invitations, PasswordChanging passwords, LocalAccounts local,
			SignInLimit limit, @Value("${spring.mail.host:}") String mail) {
		this.invitations = invitations;
		this.passwords = passwords;
		this.local = local;
		this.limit = limit;
		this.mailIsOn = !mail.isBlank();
	}

	@Override
	public List<String> paths() {
		return List.of("/invitation", "/invitation/*", "/password-reset");
	}

	@GetMapping("/invitation")
	ModelAndView typeTheCode() {
		return page("", null);
	}

	@GetMapping("/invitation/{secret}")
	ModelAndView followTheLink(@PathVariable String secret, HttpServletRequest request, RedirectAttributes notices) {
		String username = this.invitations.holder(secret).orElse(null);
		if (username != null && !this.local.open(username)) {
			notices.addFlashAttribute("notice", "Passwords are switched off here. Sign in with your organisation.");
			return new ModelAndView("redirect:/sign-in");
		}
		ModelAndView page = page((username != null) ? secret : "", username);
		if (username == null) {
			this.limit.opensNothing(request);
			page.addObject("errors", new SpentInvitation().errors());
			page.setStatus(HttpStatus.NOT_FOUND);
		}
		return page;
	}

	@PostMapping("/invitation")
	ModelAndView set(NewPasswordForm form, HttpServletRequest request, RedirectAttributes notices) {
		try {
			form.check();
			this.passwords.redeem(form.passwordCode(), form.password());
		}
		catch (WrongEntry ex) {
			String username = this.invitations.holder(form.passwordCode()).orElse(null);
			if (username == null) {
				this.limit.opensNothing(request);
			}
			ModelAndView again = page(form.passwordCode(), username);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again.addObject("errors", ex.errors());
		}
		notices.addFlashAttribute("notice", "Your password is set. Sign in with it.");
		return new ModelAndView("redirect:/sign-in");
	}

	@GetMapping("/password-reset")
	ModelAndView forgotten() {
		return new ModelAndView("security/password-reset").addObject("mail", this.mailIsOn).addObject("asked", false);
	}

	@PostMapping("/password-reset")
	ModelAndView askForALink(String username) {
		if (this.mailIsOn) {
			this.invitations.askForReset(username);
		}
		return forgotten().addObject("asked", this.mailIsOn);
	}

	private static ModelAndView page(String code, String username) {
		return new ModelAndView("security/invitation").addObject("code", code).addObject("username", username);
	}

	/**
	 * A first password as it is typed.
	 *
	 * @param passwordCode secret of the link, or the code on paper
	 * @param password the password
	 * @param passwordAgain the password once more
	 */
	record NewPasswordForm(String passwordCode, String password, String passwordAgain) {

		void check() {
			if (!Objects.equals(this.password, this.passwordAgain)) {
				throw new WrongEntry("passwordAgain", "Type the same password twice");
			}
		}

	}

}
