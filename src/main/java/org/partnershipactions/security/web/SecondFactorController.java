package org.partnershipactions.security.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.accounts.RecentProof;
import org.partnershipactions.security.factors.SecondFactors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Pages on which people give a one-time code, and get what shows them. */
@Controller
class SecondFactorController {

	private static final String NEXT = "redirect:/sign-in/next";

	private final SecondFactors factors;

	private final SignInCompletion completion;

	SecondFactorController(SecondFactors factors, SignInCompletion completion) {
		this.completion = completion;
		this.factors = factors;
	}

	@GetMapping("/sign-in/code")
	ModelAndView ask() {
		return new ModelAndView("security/code").addObject("app", this.factors.hasApp())
			.addObject("passkey", !this.factors.passkeys().isEmpty());
	}

	@PostMapping("/sign-in/code")
	ModelAndView give(String code, HttpServletRequest request) {
		try {
			this.factors.give(code, request.getSession());
		}
		catch (WrongEntry ex) {
			return refused(ask(), ex);
		}
		request.changeSessionId();
		RecentProof.give(request.getSession(), Actor.username());
		return new ModelAndView(NEXT);
	}

	@GetMapping("/account/codes")
	ModelAndView show(HttpSession session) {
		this.completion.next(session, Actor.username());
		ModelAndView page = new ModelAndView("security/codes").addObject("passkeys", this.factors.passkeys());
		boolean proven = RecentProof.isGiven(session, Actor.username());
		page.addObject("proven", proven);
		boolean confirmed = this.factors.hasApp();
		page.addObject("confirmed", confirmed);
		if (confirmed) {
			return page.addObject("left", this.factors.left());
		}
		if (!proven) {
			return page;
		}
		String secret = this.factors.secret();
		return page.addObject("secret", secret.replaceAll("(.{4})(?=.)", "$1 ")).addObject("address", address(secret));
	}

	/** The codes on paper stand on the page that answers, and nowhere after it. */
	@PostMapping("/account/codes")
	ModelAndView confirm(String code, HttpSession session) {
		try {
			List<String> papers = this.factors.confirm(code, session);
			this.completion.next(session, Actor.username());
			return papers(papers);
		}
		catch (WrongEntry ex) {
			return refused(show(session), ex);
		}
	}

	@PostMapping("/account/codes/paper")
	ModelAndView renew() {
		return papers(this.factors.freshPapers());
	}

	@PostMapping("/account/passkeys/removal")
	String removePasskey(String id, RedirectAttributes notices) {
		this.factors.removePasskey(id);
		notices.addFlashAttribute("notice", "The passkey is removed and opens nothing any more.");
		return "redirect:/account/codes";
	}

	private static ModelAndView papers(List<String> codes) {
		return new ModelAndView("security/recovery-codes").addObject("codes", codes);
	}

	private static ModelAndView refused(ModelAndView page, WrongEntry ex) {
		page.addObject("errors", ex.errors()).setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/** What an app on the same device opens. */
	private static String address(String secret) {
		return UriComponentsBuilder.fromUriString("otpauth://totp/{label}?secret={secret}&issuer={issuer}")
			.encode()
			.buildAndExpand("Partnership Actions:" + Actor.username(), secret, "Partnership Actions")
			.toUriString();
	}

}
