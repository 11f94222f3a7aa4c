package org.partnershipactions.security;

import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ActorTests {

	private final Supplier<Authentication> who = () -> SecurityContextHolder.getContext().getAuthentication();

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void nobodySignedInIsTheSystem() {
		assertThat(Actor.username()).isEqualTo(Actor.SYSTEM);
		stranger();
		assertThat(Actor.username()).isEqualTo(Actor.SYSTEM);
	}

	@Test
	void aTimersWorkIsTheSystemsAndSignsNobodyIn() {
		assertThat(Actor.systemUnlessSignedIn(this.who).getName()).isEqualTo(Actor.SYSTEM);
		assertThat(this.who.get()).isNull();
	}

	@Test
	void aStrangersWorkIsTheSystemsAndLeavesThemAStranger() {
		stranger();
		assertThat(Actor.systemUnlessSignedIn(this.who).getName()).isEqualTo(Actor.SYSTEM);
		assertThat(this.who.get()).isInstanceOf(AnonymousAuthenticationToken.class);
	}

	@Test
	void whoeverIsSignedInStaysWhoTheyAreWithAllTheirRoles() {
		Authentication manager = UsernamePasswordAuthenticationToken.authenticated("manager", null,
				AuthorityUtils.createAuthorityList("ROLE_MANAGER"));
		SecurityContextHolder.getContext().setAuthentication(manager);
		assertThat(Actor.systemUnlessSignedIn(this.who)).isSameAs(manager);
	}

	@Test
	void workThatFailsLeavesNobodySignedIn() {
		assertThatIllegalStateException().isThrownBy(() -> Actor.systemUnlessSignedIn(() -> {
			throw new IllegalStateException("broken");
		}));
		assertThat(this.who.get()).isNull();
	}

	private static void stranger() {
		SecurityContextHolder.getContext()
			.setAuthentication(new AnonymousAuthenticationToken("key", "anonymousUser",
					AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
	}

}
