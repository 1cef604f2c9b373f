package org.jointstatement.commitment.rules;

/**
 * A verb that a rule knows, with its subject.
 *
 * @param from the first token of the group of verbs: "wish" in "wish to express"
 * @param form by which coordinated verbs are told
 * @param shared whether subject or modal are taken over from the verb before
 */
record Lead(Rule rule, Match match, int from, Form form, Actor actor, boolean shared) {

    int end() {
        return match.verbEnd();
    }

    Lead withActor(Actor other) {
        return new Lead(rule, match, from, form, other, shared);
    }
}
