package org.partnershipactions.security.web;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.accounts.AccountSeeding;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the way in, and says why somebody stands before it again. */
@Controller
class SignInController {

	private final SignInCompletion completion;

	private final AccountSeeding accounts;

	SignInController(SignInCompletion completion, AccountSeeding accounts) {
		this.accounts = accounts;
		this.completion = completion;
	}

	@GetMapping("/sign-in")
	String signIn(@RequestParam java.util.Map<String, String> why, HttpSession session, Model model) {
		model.addAttribute("refused", why.containsKey("refused"));
		model.addAttribute("signedOut", why.containsKey("signed-out"));
		model.addAttribute("stale", why.containsKey("stale"));
		model.addAttribute("nobodyYet", this.accounts.none());
		model.addAttribute("kept", KeptAnswers.areIn(session));
		return "security/sign-in";
	}

	/** Leads to what is still to be done, and then to where the person was. */
	@GetMapping("/sign-in/next")
	String next(HttpSession session) {
		return "redirect:"
				+ this.completion.next(session, Actor.username()).or(() -> LostSession.takePage(session)).orElse("/");
	}

}
