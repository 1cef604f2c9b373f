package org.jointstatement.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows wrong sign-ins: for one account from one address, for one address whatever the account, and for one account
 * from everywhere but the addresses that it has signed in from. So nobody who tries names and passwords shuts out the
 * right person: that takes many addresses, and then only where the person has not been before.
 */
@Component
class SignInLimits {

    private record Limit(String kind, int tries, Duration refill) {}

    private static final Limit HERE = new Limit("here", 5, Duration.ofMinutes(5));
    private static final Limit ADDRESS = new Limit("address", 30, Duration.ofMinutes(5));
    private static final Limit ACCOUNT = new Limit("account", 100, Duration.ofHours(1));

    /** A code is one of a million and three are good: who knows the password needs some forty years to find one. */
    private static final Limit CODES = new Limit("codes", 20, Duration.ofDays(1));

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofDays(1))
            .build();
    private final Cache<String, Boolean> familiar =
            Caffeine.newBuilder().maximumSize(100_000).build();

    @Autowired
    SignInLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    SignInLimits(TimeMeter time) {
        this.time = time;
    }

    /**
     * Counts a try before it is made, so that tries at the same time count too.
     *
     * @return how long to wait if this was one too many
     */
    Optional<Duration> take(String name, String address) {
        return take(buckets(name, network(address)));
    }

    /**
     * Likewise for the codes of a second factor, which are fewer than passwords: fewer may be tried.
     *
     * @param guessable whether it is one of those few; recovery codes are as many as nobody can try, so they stay good for
     *     whoever has lost the device while others try codes
     */
    Optional<Duration> takeCode(UUID account, String address, boolean guessable) {
        return take(codeBuckets(account, network(address), guessable));
    }

    private static Optional<Duration> take(List<Bucket> buckets) {
        List<Bucket> taken = new ArrayList<>();
        for (Bucket bucket : buckets) {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                taken.forEach(former -> former.addTokens(1));
                return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            taken.add(bucket);
        }
        return Optional.empty();
    }

    /** Forgets the try: the password was right. */
    void giveBack(String name, String address) {
        buckets(name, network(address)).forEach(bucket -> bucket.addTokens(1));
    }

    /** The account has signed in there: with its password alone it has not, if a code is asked for too. */
    void makeFamiliar(String name, String address) {
        familiar.put(name + "\n" + network(address), true);
    }

    /** Forgets the try: the code was right. */
    void giveBackCode(UUID account, String address, boolean guessable) {
        codeBuckets(account, network(address), guessable).forEach(bucket -> bucket.addTokens(1));
        makeFamiliar(account, address);
    }

    /** The account has shown its second factor there. */
    void makeFamiliar(UUID account, String address) {
        makeFamiliar(codesOf(account), address);
    }

    private List<Bucket> buckets(String name, String network) {
        String here = name + "\n" + network;
        List<Bucket> found = new ArrayList<>(List.of(bucket(HERE, here), bucket(ADDRESS, network)));
        if (familiar.getIfPresent(here) == null) {
            found.add(bucket(ACCOUNT, name));
        }
        return found;
    }

    /** Where the account has signed in before it has a count of its own, so that others elsewhere do not use it up. */
    private List<Bucket> codeBuckets(UUID account, String network, boolean guessable) {
        String here = codesOf(account) + "\n" + network;
        List<Bucket> found = new ArrayList<>(List.of(bucket(HERE, here), bucket(ADDRESS, network)));
        if (guessable) {
            found.add(bucket(CODES, familiar.getIfPresent(here) == null ? codesOf(account) : here));
        }
        return found;
    }

    /** With a space, which no name to sign in with has. */
    private static String codesOf(UUID account) {
        return "codes of " + account;
    }

    private Bucket bucket(Limit limit, String key) {
        return buckets.get(
                limit.kind() + "\n" + key,
                fresh -> Bucket.builder()
                        .addLimit(rate -> rate.capacity(limit.tries()).refillGreedy(limit.tries(), limit.refill()))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** The network as people write it. */
    static String shownNetwork(String address) {
        String network = network(address);
        return address.contains(":") && network.matches("[0-9a-f]{16}")
                ? (network.replaceAll("0{0,3}([0-9a-f]{1,4})(?=([0-9a-f]{4})*$)", "$1:") + ":/64")
                        .replaceFirst("(^|(?<=:))(0:)+:", "::")
                        .replace(":::", "::")
                : network;
    }

    /** One household or office has a whole /64 of IPv6 addresses: they count as one. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 16 ? 8 : bytes.length));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
