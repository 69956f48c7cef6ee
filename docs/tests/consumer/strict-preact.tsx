/** @jsxImportSource preact */
/// <reference types="@hearback/widget/types/preact" />

const thank = (number: string) => console.log(number);

export const known = (
  <>
    <hearback-widget endpoint="/v1/events" site="portal" kinds={['rating', 'complaint']} theme="dark" class="wide" />
    <hearback-rating scale="stars" onInput={(event) => thank(event.currentTarget.value ?? '')} required />
    <hearback-tracker ref={(tracker) => void tracker?.show} onhearback-tracked={({ detail }) => thank(detail.state)} />
    <hearback-scorecard texts={{ 'form.send': 'Post it' }}>
      <hearback-item id="waiting" label="Waiting time" />
    </hearback-scorecard>
  </>
);

// @ts-expect-error no such theme
export const theme = <hearback-widget theme="sepia" />;

// @ts-expect-error no such attribute
export const attribute = <hearback-rating stars="5" />;

// @ts-expect-error no such element
export const element = <hearback-ratings />;
